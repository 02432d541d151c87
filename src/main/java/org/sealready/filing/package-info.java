/**
 * The catalogue of a WeChat Mini Program filing: its pages and fields, rules, letters and code
 * lists. The rest of the program knows no form in particular.
 */
package org.sealready.filing;
