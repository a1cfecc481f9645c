/** What people type as a quantity (`1 200`, `12,5`) as the API takes it; what is no number goes as it is, to be refused in words. */
export function quantityOf(typed: string): string {
  return typed.replace(/[\s\u00a0]/g, '').replace(',', '.');
}
