export function CultureScreen() {
  return null;
}
