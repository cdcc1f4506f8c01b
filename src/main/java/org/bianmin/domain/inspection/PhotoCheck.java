package org.bianmin.domain.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bianmin.domain.cases.Attachment;
import org.bianmin.ground.media.FileName;
import org.bianmin.ground.media.MediaKind;
import org.bianmin.ground.media.Unfit;

/** Which files an inspection takes as photographs. */
public final class PhotoCheck {

    /** How many photographs an inspection takes. */
    public static final int MOST = 60;

    private static final String TOO_MANY = "inspection_too_many_photos";

    private static final Set<MediaKind> PHOTOS = Set.of(MediaKind.JPEG, MediaKind.PNG);

    private PhotoCheck() {}

    /** The first file that is no photograph, or is too many, and why; nothing where all can be taken. */
    public static Optional<InspectionTrouble> trouble(List<Attachment> photos, int kept) {
        if (kept + photos.size() > MOST) {
            return Optional.of(new InspectionTrouble(InspectionFields.PHOTOS, TOO_MANY, String.valueOf(MOST)));
        }
        return photos.stream()
                .filter(photo ->
                        MediaKind.of(photo.content()).filter(PHOTOS::contains).isEmpty())
                .findFirst()
                .map(photo -> new InspectionTrouble(
                        InspectionFields.PHOTOS,
                        "inspection_photo_" + why(photo.content()),
                        FileName.shown(photo.fileName())));
    }

    /** Those that can be taken where one of them has a trouble; none where they are too many. */
    public static List<Attachment> fit(List<Attachment> photos, InspectionTrouble trouble) {
        return trouble.message().equals(TOO_MANY)
                ? List.of()
                : photos.stream()
                        .filter(photo -> trouble(List.of(photo), 0).isEmpty())
                        .toList();
    }

    private static String why(byte[] content) {
        return MediaKind.of(content).isPresent()
                ? "kind"
                : switch (Unfit.of(content)) {
                    case EMPTY -> "empty";
                    case NOT_WHOLE -> "not_whole";
                    case HEIC -> "heic";
                    case OTHER_KIND -> "kind";
                };
    }
}
