/**
 * Queries (查询、打印): items for which nobody applies, because somebody else holds the data and shows or prints them to whom they are
 * about. The desk holds none of these data. It asks whoever holds them, through a port to which nothing is connected yet, once a member
 * of staff has seen who is asking; every question is logged, and nothing of the answer is kept.
 */
@Module(uses = {"content.catalog", "ground.log", "ground.text"})
package org.bianmin.domain.queries;

import org.bianmin.Module;
