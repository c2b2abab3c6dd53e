import type { PlatformId, PlatformSteps } from '../platforms.ts';
import type { UiLanguage } from './index.ts';
import { platformStepsEn } from './platform-steps-en.ts';
import { platformStepsFr } from './platform-steps-fr.ts';

const all: Readonly<Record<UiLanguage, Readonly<Record<PlatformId, PlatformSteps>>>> = {
  en: platformStepsEn,
  fr: platformStepsFr,
};

export const platformSteps = (language: UiLanguage, platform: PlatformId): PlatformSteps =>
  all[language][platform];
