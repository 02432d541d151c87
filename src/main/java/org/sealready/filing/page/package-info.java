/** The pages and fields of the filing. */
package org.sealready.filing.page;
