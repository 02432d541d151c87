/**
 * The lists that the catalogue stands on, dated and with their sources: regions, provinces and
 * their demands, codes, approvals.
 */
package org.sealready.filing.data;
