import type { FaqDocument } from '../../core/faq/faq-document.ts';

/** Starter questions for an English-language shop. */
export const shopEn: FaqDocument = {
  version: 1,
  lang: 'en',
  contacts: [
    { id: 'support', type: 'email', label: 'Write to our team', email: 'hello@shop.example' },
  ],
  topics: [
    {
      id: 'orders',
      title: 'Orders and payment',
      entries: [
        {
          id: 'payment-methods',
          question: 'Which payment methods do you accept?',
          answer:
            'You can pay by **[card, PayPal, Apple Pay…]**. Payment goes through a secure page: we never see your card number.',
          keywords: ['visa', 'mastercard', 'credit card', 'debit card', 'how to pay'],
          pages: ['/checkout*', '/payment*'],
          featured: true,
        },
        {
          id: 'payment-declined',
          question: 'My payment was declined. What now?',
          answer:
            'Nothing has been charged. Most often it helps to:\n\n- check the number, date and security code of the card;\n- confirm the payment in your bank’s app;\n- try another card.\n\nStill no luck? [Write to us](contact:support) and we will keep your basket for you.',
          keywords: ['card refused', 'failed', 'does not work', 'error'],
          pages: ['/checkout*', '/payment*'],
        },
        {
          id: 'promo-code',
          question: 'Where do I enter my discount code?',
          answer:
            'In the basket, just above the total: type the code and choose **Apply**. One code counts per order, and it has no spaces.',
          keywords: ['promo', 'voucher', 'coupon', 'money off'],
          pages: ['/basket*', '/cart*'],
        },
        {
          id: 'change-order',
          question: 'Can I change or cancel my order?',
          answer:
            'Yes, until it leaves us, which is about **[2 hours]** after you order. [Write to us](contact:support) quickly, with your order number.',
          keywords: ['mistake', 'wrong address', 'cancellation', 'amend'],
        },
      ],
    },
    {
      id: 'delivery',
      title: 'Delivery',
      entries: [
        {
          id: 'delivery-cost',
          question: 'How much is delivery?',
          answer: '**[£3.90]** to your door, and free on orders over **[£50]**.',
          keywords: ['shipping', 'postage', 'fee', 'free'],
          pages: ['/basket*', '/cart*', '/checkout*'],
          featured: true,
        },
        {
          id: 'delivery-time',
          question: 'When will my order arrive?',
          answer:
            'Order before **[noon]** and your parcel leaves the same day. Then allow **[2 to 3]** working days. An email with a tracking link reaches you as soon as it is on its way.',
          keywords: ['how long', 'shipping time', 'dispatch', 'when'],
          featured: true,
        },
        {
          id: 'where-is-my-parcel',
          question: 'Where is my parcel?',
          answer:
            'Open the tracking link in your email (do look in the junk folder). If nothing has moved for **[3]** working days, [write to us](contact:support) and we will take it up with the carrier.',
          keywords: ['tracking', 'lost', 'late', 'not received', 'package'],
        },
        {
          id: 'countries',
          question: 'Do you deliver to my country?',
          answer:
            'We deliver to **[the United Kingdom and Ireland]**. Cost and time for your address are shown in the basket.',
          keywords: ['international', 'abroad', 'overseas'],
        },
      ],
    },
    {
      id: 'returns',
      title: 'Returns and refunds',
      entries: [
        {
          id: 'return-an-item',
          question: 'How do I return something?',
          answer:
            'You have **[30 days]** to change your mind.\n\n1. [Write to us](contact:support) with your order number.\n2. Put the unused item back into its packaging.\n3. Stick on the label we send you and drop the parcel off.',
          keywords: ['send back', 'exchange', 'not satisfied', 'wrong size'],
        },
        {
          id: 'refund-time',
          question: 'When will I get my refund?',
          answer:
            'Within **[5 days]** of your return reaching us, by the way you paid. Your bank may take a few days more to show it.',
          keywords: ['money back', 'reimbursed', 'credit'],
        },
        {
          id: 'damaged-item',
          question: 'My item arrived damaged. What should I do?',
          answer:
            'We are sorry, and we will put it right. [Send us](contact:support) a photo of the item and the box within **[48 hours]**: we replace or refund, as you prefer, at no cost to you.',
          keywords: ['broken', 'faulty', 'defective', 'wrong item', 'warranty'],
        },
      ],
    },
    {
      id: 'shop',
      title: 'The shop',
      entries: [
        {
          id: 'talk-to-someone',
          question: 'How can I reach you?',
          answer:
            '[Write to us](contact:support): someone from the shop answers within **[one working day]**.',
          keywords: ['contact', 'phone', 'human', 'customer service', 'call'],
        },
      ],
    },
  ],
};
