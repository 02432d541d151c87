/**
 * The packaged program's start: Java's cache of loaded classes, put right where a copy has lost the
 * times that it goes by.
 */
package org.sealready.service.start;
