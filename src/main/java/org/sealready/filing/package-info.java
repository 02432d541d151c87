/**
 * Row 2, the catalogue: our pages, fields, letters and code lists. The only package that says
 * WeChat; imported by Main alone.
 */
package org.sealready.filing;
