/**
 * Row 2, the catalogue of a WeChat Mini Program filing, put together: the only package that says
 * which form this is. The rest of the program knows no form in particular.
 */
package org.sealready.filing;
