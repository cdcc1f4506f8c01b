package org.bianmin.domain.cases.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.ground.text.Hash;

/** A file of a case. */
@Entity
@Table(name = "case_attachment")
public class StoredAttachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    public Case owner;

    /** The place among the case's files, from 1. */
    public int position;

    public String fileName;
    public String mediaType;
    public String sha256;
    public byte[] content;

    protected StoredAttachment() {}

    StoredAttachment(Case owner, int position, Attachment attachment) {
        this.owner = owner;
        this.position = position;
        fileName = attachment.fileName();
        mediaType = attachment.mediaType();
        sha256 = Hash.hex(attachment.content());
        content = attachment.content();
    }
}
