/** What single provinces demand of a filing, as their sources state it: rules and questions. */
package org.sealready.filing.province;
