/** A column's heading, and the group heading over it and its neighbours, if any. */
export type Heading = { readonly text: string; readonly group: string };
