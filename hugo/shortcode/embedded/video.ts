/** A box as wide as there is room, sixteen by nine. */
export const fillingBox = "position: relative; padding-bottom: 56.25%; height: 0; overflow: hidden;";
export const fillingFrame = "position: absolute; top: 0; left: 0; width: 100%; height: 100%; border:0;";
