/** Names and paths of the files in a data folder, and which are sealed. */
package org.sealready.vault.place;
