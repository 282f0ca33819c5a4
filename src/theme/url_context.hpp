#pragma once

#include <optional>
#include <string>

#include "theme/escape.hpp"
#include "theme/hole.hpp"
#include "theme/value_type.hpp"

namespace handrail::engine {

/// What an address is for.
enum class UrlUse {
    any,       ///< a link or a picture: any allowed scheme
    own_site,  ///< something the page runs or embeds: never from elsewhere
    srcset,    ///< a list of pictures with their sizes
};

/// How far the template has come inside an address (or a `srcset`, a list of addresses), which decides
/// what a value there could do.
class UrlContext {
public:
    explicit UrlContext(UrlUse use = UrlUse::any) : use_(use) {}

    /// Goes past one character of the template. A message if an address cannot be read so.
    std::optional<Refusal> read(char c);

    /// Goes past a value.
    Hole put(ValueKind kind);

    /// The state that is safe after either; empty if there is none.
    static std::optional<UrlContext> join(const UrlContext& a, const UrlContext& b);

    friend bool operator==(const UrlContext&, const UrlContext&) = default;

private:
    enum class Place {
        start,       ///< nothing yet
        word,        ///< letters that may still become a scheme
        mixed,       ///< a value came first: what it was is not known
        path,        ///< the scheme is settled
        query,       ///< after "?" or "#"
        descriptor,  ///< of srcset: "2x", "640w"
        refused,     ///< a scheme that takes no values, such as "javascript:"
    };
    void read_candidate_end(char c);
    std::optional<Refusal> read_colon();
    Escape escape_for(ValueKind kind) const;

    Place place_ = Place::start;
    UrlUse use_ = UrlUse::any;
    std::string scheme_;
};

}  // namespace handrail::engine
