/**
 * Reads what a reviewer wrote when a filing came back: sentences, the fields and papers that they
 * name, and what each of them asks for. The words and patterns are handed in as data; what is not
 * sure stays without a field, because wrong advice costs another day.
 */
package org.sealready.rules.rejection;
