/** Imported forms and wordings, sealed in the data folder. */
package org.sealready.vault.paper;
