/**
 * Services beside the handling of a case: a time of one's own outside the queue (延时预约 appointments), a visit at home (上门服务),
 * a result by post (邮寄送达). {@code services.yaml} says which office offers which, with the times that it opens, and which source
 * speaks of them. An office that has said nothing offers nothing.
 */
@Module(uses = {"content.catalog", "content.division", "content.folder", "content.guide", "ground.text"})
package org.bianmin.content.service;

import org.bianmin.Module;
