/** Reads Chinese addresses: which regions they name, in which form, and what follows. */
package org.sealready.filing.address;
