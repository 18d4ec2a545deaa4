/** The one gate through which every use-case enters: permission, audit and commit belong together and are written once. All capabilities of the core stand on it. */
package org.openmash.core.internal.room;
