#include "model/entry_kind.hpp"

namespace handrail {

const char* kind_folder(EntryKind kind) {
    switch (kind) {
        case EntryKind::service: return "services";
        case EntryKind::organisation: return "organisations";
        case EntryKind::guide: return "guides";
        case EntryKind::pathway: return "pathways";
        case EntryKind::event: return "events";
        case EntryKind::news: return "news";
        case EntryKind::response: return "responses";
        case EntryKind::plan: return "plans";
    }
    return "";
}

}  // namespace handrail
