package org.sealready.arch.broken.filing;

/** A catalogue that somebody else than Main uses. */
public final class Catalogue {}
