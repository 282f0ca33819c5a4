#pragma once

namespace handrail {

/// The kinds of entry, in the order in which lists name them.
enum class EntryKind { service, organisation, guide, pathway, event, news, response, plan };

inline constexpr EntryKind all_kinds[] = {EntryKind::service,  EntryKind::organisation, EntryKind::guide,
                                          EntryKind::pathway,  EntryKind::event,        EntryKind::news,
                                          EntryKind::response, EntryKind::plan};

/// The folder of a kind, under content/ and in the site alike: "services".
const char* kind_folder(EntryKind kind);

}  // namespace handrail
