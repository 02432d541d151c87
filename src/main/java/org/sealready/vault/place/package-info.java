/** Which file of a data folder is what, and where the sealed ones lie. */
package org.sealready.vault.place;
