package org.sealready.arch.broken.service;

import org.sealready.arch.broken.filing.Catalogue;

/** Knows the catalogue, which only Main may. */
public final class Above {
  Catalogue catalogue;
}
