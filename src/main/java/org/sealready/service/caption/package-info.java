/**
 * Which printed words belong to which field of a paper, told by where they stand; and where a paper
 * without fields leaves room to be filled in.
 */
package org.sealready.service.caption;
