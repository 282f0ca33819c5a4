#include "formats/pdf/svg_cost.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <vector>

namespace handrail {
namespace {

constexpr std::size_t too_much = most_svg_cost + 1;

std::size_t sum(std::size_t a, std::size_t b) {
    return std::min(a + b, too_much);
}
std::size_t product(std::size_t a, std::size_t b) {
    return a != 0 && b > too_much / a ? too_much : std::min(a * b, too_much);
}

struct Element {
    std::size_t end = 0;                    ///< of those inside it, in the order of the file
    std::vector<std::string_view> repeats;  ///< ids that `use` draws here
    std::size_t weight = 1;                 ///< its own cost, without those inside it
    bool is_gradient = false;               ///< costs no more where it is worn
    std::vector<std::string_view> wears;  ///< ids of patterns, masks and their like, for each element inside
};

/// The id at the front: up to what ends an address.
std::string_view id_at(std::string_view text) {
    return text.substr(0, std::min(text.find_first_of("\"') \t\r\n"), text.size()));
}

void find_references(std::string_view tag, std::string_view before, std::vector<std::string_view>& ids) {
    for (std::size_t at = tag.find(before); at != std::string_view::npos; at = tag.find(before, at + 1)) {
        std::string_view rest = tag.substr(at + before.size());
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n=\"'"), rest.size()));
        if (rest.starts_with('#')) ids.push_back(id_at(rest.substr(1)));
    }
}

/// Reads the tags of a picture, and no more: what is no well-formed XML is refused by who draws it.
class Elements {
public:
    /// False if it has what cannot be counted.
    bool read(std::string_view bytes) {
        if (bytes.find("<!ENTITY") != std::string_view::npos) return false;
        has_markers_ = bytes.find("<marker") != std::string_view::npos;
        for (std::size_t at = bytes.find('<'); at != std::string_view::npos; at = bytes.find('<', at)) {
            const std::string_view rest = bytes.substr(at);
            if (rest.starts_with("<!--")) {
                at = bytes.find("-->", at);
            } else if (rest.starts_with("<![CDATA[")) {
                at = bytes.find("]]>", at);
            } else {
                const std::size_t end = std::min(tag_end(bytes, at), bytes.size());
                take(bytes.substr(at, end - at));
                at = end;
            }
        }
        for (const std::size_t open : open_) elements_[open].end = elements_.size();
        add_styles(bytes);
        return true;
    }

    /// From the last to the first, so that the cost of what is inside is known.
    std::size_t cost() {
        // An element may repeat one that comes later. As often as parts can be nested in each other by
        // reference, the costs are taken once more; they only grow, and what never comes to rest is endless.
        constexpr int most_rounds = 40;
        costs_.assign(elements_.size(), 1);
        for (int round = 0; round < most_rounds; ++round) {
            const std::vector<std::size_t> before = costs_;
            for (std::size_t index = elements_.size(); index-- > 0;) costs_[index] = cost_of(index);
            if (costs_ == before) return elements_.empty() ? 0 : costs_.front();
        }
        return too_much;
    }

private:
    /// A style may be that of every element.
    void add_styles(std::string_view bytes) {
        if (elements_.empty()) return;
        for (std::size_t at = bytes.find("<style"); at != std::string_view::npos;
             at = bytes.find("<style", at)) {
            const std::size_t end = std::min(bytes.find("</style", at), bytes.size());
            find_references(bytes.substr(at, end - at), "url(", elements_.front().wears);
            at = end;
        }
    }

    static std::size_t tag_end(std::string_view bytes, std::size_t at) {
        char quote = 0;
        for (; at < bytes.size(); ++at) {
            const char c = bytes[at];
            if (quote != 0)
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return at + 1;
        }
        return at;
    }

    void take(std::string_view tag) {
        if (tag.starts_with("<?") || tag.starts_with("<!")) return;
        if (tag.starts_with("</")) {
            if (open_.empty()) return;
            elements_[open_.back()].end = elements_.size();
            open_.pop_back();
            return;
        }
        Element element;
        // A marker is drawn at each point of a line, which takes four characters at least.
        if (has_markers_) element.weight += tag.size() / 4;
        element.is_gradient = tag.starts_with("<linearGradient") || tag.starts_with("<radialGradient");
        find_references(tag, "href", element.repeats);
        find_references(tag, "url(", element.wears);
        const std::size_t id = tag.find(" id=");
        if (id != std::string_view::npos && id + 5 < tag.size())
            ids_.emplace(id_at(tag.substr(id + 5)), elements_.size());
        element.end = elements_.size() + 1;
        if (!tag.ends_with("/>")) open_.push_back(elements_.size());
        elements_.push_back(std::move(element));
    }

    std::size_t cost_of_all(const std::vector<std::string_view>& ids) const {
        std::size_t total = 0;
        for (const std::string_view id : ids) {
            const auto found = ids_.find(id);
            if (found == ids_.end() || elements_[found->second].is_gradient) continue;
            total = sum(total, costs_[found->second]);
        }
        return total;
    }

    std::size_t cost_of(std::size_t index) const {
        const Element& element = elements_[index];
        std::size_t inside = sum(element.weight, cost_of_all(element.repeats));
        for (std::size_t child = index + 1; child < element.end; child = elements_[child].end)
            inside = sum(inside, costs_[child]);
        return product(inside, sum(1, cost_of_all(element.wears)));
    }

    bool has_markers_ = false;
    std::vector<Element> elements_;
    std::vector<std::size_t> open_;
    std::vector<std::size_t> costs_;
    std::unordered_map<std::string_view, std::size_t> ids_;
};

}  // namespace

std::size_t svg_cost(std::string_view bytes) {
    Elements elements;
    return elements.read(bytes) ? elements.cost() : too_much;
}

}  // namespace handrail
