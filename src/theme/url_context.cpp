#include "theme/url_context.hpp"

#include "base/ascii.hpp"

namespace handrail::engine {

std::optional<Refusal> UrlContext::read(char c) {
    if (use_ == UrlUse::srcset && (c == ',' || ascii::is_space(c))) {
        read_candidate_end(c);
        return std::nullopt;
    }
    switch (place_) {
        case Place::descriptor:
        case Place::refused:
        case Place::query: return std::nullopt;
        case Place::path: break;
        case Place::start:
        case Place::word:
        case Place::mixed:
            if (c == ':') return read_colon();
            // "&" begins a character reference, which may spell a colon; quotes belong to a meta refresh.
            if (c == '&' || c == '"' || c == '\'')
                place_ = Place::refused;
            else if (c == '/')
                place_ = Place::path;
            else if (place_ != Place::mixed && !ascii::is_space(c)) {
                place_ = Place::word;
                scheme_ += ascii::lower(c);
            }
            break;
    }
    if (c == '?' || c == '#') place_ = Place::query;
    if (place_ != Place::word) scheme_.clear();
    return std::nullopt;
}

void UrlContext::read_candidate_end(char c) {
    scheme_.clear();
    if (c == ',')
        place_ = Place::start;
    else if (place_ != Place::start)
        place_ = Place::descriptor;
}

std::optional<Refusal> UrlContext::read_colon() {
    if (place_ == Place::mixed) {
        return Refusal{"A colon after a value would turn the value into the scheme of the address.",
                       "Write the scheme in the template, or let one value hold the whole address."};
    }
    place_ = is_allowed_scheme(scheme_) ? Place::path : Place::refused;
    scheme_.clear();
    return std::nullopt;
}

Hole UrlContext::put(ValueKind kind) {
    if (place_ == Place::refused) {
        return Refusal{
            "A value cannot stand in an address that begins like this.",
            "Before a value an address may begin with http:, https:, mailto: or tel:, or be relative."};
    }
    if (place_ == Place::descriptor && kind != ValueKind::number) {
        return Refusal{"Only a number can be printed after the address in a srcset.",
                       "Print the address first, then a space, then the width and \"w\"."};
    }
    const Escape escape = escape_for(kind);
    if (place_ == Place::start || place_ == Place::word) place_ = Place::mixed;
    scheme_.clear();
    return escape;
}

Escape UrlContext::escape_for(ValueKind kind) const {
    if (kind == ValueKind::number) return Escape::html;
    const bool is_address = kind == ValueKind::url;
    const bool is_srcset = use_ == UrlUse::srcset;
    switch (place_) {
        case Place::start:
            if (use_ == UrlUse::own_site) return Escape::url_relative;
            return is_srcset ? Escape::srcset_start : Escape::url_start;
        case Place::word:
            if (!is_address) return Escape::url_query;
            [[fallthrough]];
        case Place::mixed: return is_srcset ? Escape::srcset_relative : Escape::url_relative;
        case Place::path:
            if (!is_address) return Escape::url_part;
            return is_srcset ? Escape::srcset_rest : Escape::url_rest;
        default: return Escape::url_query;
    }
}

std::optional<UrlContext> UrlContext::join(const UrlContext& a, const UrlContext& b) {
    if (a == b) return a;
    if (a.use_ != b.use_) return std::nullopt;
    UrlContext joined(a.use_);
    const auto is_between = [](const UrlContext& c) {
        return c.place_ == Place::start || c.place_ == Place::descriptor;
    };
    if (a.place_ == Place::refused || b.place_ == Place::refused)
        joined.place_ = Place::refused;
    else if (a.use_ == UrlUse::srcset && is_between(a) && is_between(b))
        joined.place_ = Place::start;
    else
        joined.place_ = Place::mixed;
    return joined;
}

}  // namespace handrail::engine
