/** Row 4: entities and persons that feed new filings. */
package org.sealready.ui.reuse;
