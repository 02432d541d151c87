/** Which printed words belong to which field of a paper, told by where they stand. */
package org.sealready.service.caption;
