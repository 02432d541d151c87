/** Everything in a data folder in one sealed file, and the way of that file into a data folder. */
package org.sealready.vault.backup;
