/** Whole cents of an amount in thousands of euros. */
export function centsOf(thousands: number): number {
  return Math.round(thousands * 100_000);
}

export function thousandsOf(cents: number): number {
  return cents / 100_000;
}
