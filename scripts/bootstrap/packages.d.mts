export function arePackagesStale(root: string): boolean;
