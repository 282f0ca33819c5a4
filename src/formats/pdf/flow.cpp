#include "formats/pdf/flow.hpp"

#include <algorithm>

namespace handrail {

double FlowItem::height() const {
    if (kind == Kind::text) return beside_next ? 0 : text.height();
    if (kind == Kind::picture) return picture.height;
    double tallest = kind == Kind::rule ? 1 : 0;
    for (const FlowCell& cell : cells) tallest = std::max(tallest, cell.text.height());
    return tallest;
}

FlowItem open_tag(const char* tag) {
    FlowItem item;
    item.kind = FlowItem::Kind::open;
    item.tag = tag;
    return item;
}

FlowItem close_tag() {
    FlowItem item;
    item.kind = FlowItem::Kind::close;
    return item;
}

}  // namespace handrail
