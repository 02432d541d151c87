/** Row 2, in the catalogue: the papers that a filing is copied from, as drawings. */
package org.sealready.filing.specimen;
