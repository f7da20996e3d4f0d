/** What Hugo's own hooks see of the page that a link or an image stands in. */
export interface HookPage {
  readonly relPermalink: string;
  readonly resources: { get(name: string): Linkable | undefined };
  readonly site: {
    /** A file under `assets/`; asking for its address publishes it. */
    resource?(path: string): Linkable | undefined;
  };
  /** The page that a path means, seen from this one. */
  getPage(path: string): Linkable | undefined;
}

/** A page or a file with an address; a page in a bundle has none. */
export interface Linkable {
  readonly relPermalink: string;
}
