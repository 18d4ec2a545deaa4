/** Strategy discussions and side doors. It checks who must be there and keeps what came of each action. */
package org.openmash.core.internal.strategy;
