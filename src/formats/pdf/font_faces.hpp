#pragma once

#include <fontconfig/fontconfig.h>

namespace handrail {

/// Gives each font of the set its face, opened here, once for each file and for as long as the program runs.
///
/// Left to itself cairo 1.16 opens the files and keeps ten of them open: with an eleventh it closes one,
/// while another thread may be about to draw with it (the count of a face's users is raised under the face's
/// lock and read under another). Faces that were given to it cairo never closes, and locks them while they
/// are in use. They outlive this set of fonts because cairo's caches do.
void give_faces(const FcFontSet& fonts);

}  // namespace handrail
