/** The materials checklist (材料清单): which papers this very filing needs, and why. */
package org.sealready.service.material;
