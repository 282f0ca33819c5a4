#include "formats/author_text.hpp"

#include <algorithm>

#include "check/entry_links.hpp"
#include "render/entry_builder.hpp"

namespace handrail {
namespace {

class AuthorText {
public:
    AuthorText(const PageContext& context, EntryKind kind, int first_heading)
        : context_(context), kind_(kind), first_heading_(first_heading), last_heading_(first_heading - 1) {}

    void adapt(Block& block) {
        if (block.kind == Block::Kind::heading) block.level = heading_level(block.level);
        adapt(block.inlines);
        for (Block& child : block.children) adapt(child);
    }

private:
    /// The same rule as for pages: see document_html.
    int heading_level(int written) {
        const int wanted = first_heading_ + std::max(written - 2, 0);
        last_heading_ = std::clamp(wanted, first_heading_, std::min(last_heading_ + 1, 6));
        return last_heading_;
    }

    void adapt(std::vector<Inline>& inlines) {
        std::vector<Inline> adapted;
        for (Inline& part : inlines) {
            adapt(part.children);
            const bool lost = part.kind == Inline::Kind::link && !lead(part);
            if (lost) {
                std::move(part.children.begin(), part.children.end(), std::back_inserter(adapted));
            } else {
                adapted.push_back(std::move(part));
            }
        }
        inlines = std::move(adapted);
    }

    /// Gives the link its address in the document; false if it leads nowhere.
    bool lead(Inline& link) const {
        if (leaves_site(link.url) || link.url.substr(0, 1) == "#") return true;
        link.url = linked_page(context_, link.url, kind_);
        return !link.url.empty();
    }

    const PageContext& context_;
    EntryKind kind_;
    int first_heading_;
    int last_heading_;
};

}  // namespace

std::vector<Block> author_blocks(const PageContext& context, const Entry& entry, int first_heading) {
    std::vector<Block> blocks = entry.body.blocks;
    AuthorText text(context, entry.kind, first_heading);
    for (Block& block : blocks) text.adapt(block);
    return blocks;
}

}  // namespace handrail
