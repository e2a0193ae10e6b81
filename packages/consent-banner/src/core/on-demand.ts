'use client';

export { endConfirmation } from './end-confirmation.ts';
export { fileReceipt } from './file-receipt.ts';
export { settleRecords } from './settle-records.ts';
export { clearStoredData } from './storage/clear-stored-data.ts';
