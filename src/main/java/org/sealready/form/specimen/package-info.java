/** Row 0, beside the form: what the papers look like that its answers are copied from. */
package org.sealready.form.specimen;
