'use client';
import { useEffect } from 'react';

/** Tells the test that React has taken over the page. */
export function Hydrated() {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
  }, []);
  return null;
}
