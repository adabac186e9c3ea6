/** A filter that is off is none: Tallyfy might take `false` for the opposite, or for a text. */
export const onlyIf = (isOn: boolean | undefined): true | undefined => isOn || undefined;
