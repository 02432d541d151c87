/** Entities and persons that feed new filings. */
package org.sealready.ui.reuse;
