export function PairsPage() {
  return null;
}
