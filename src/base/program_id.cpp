#include "base/program_id.hpp"

#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>

#include <elf.h>
#include <link.h>

namespace handrail {
namespace {

using Bytes = std::span<const std::byte>;

constexpr std::size_t note_alignment = 4;
constexpr std::string_view build_id_owner{"GNU\0", 4};

constexpr std::size_t padded(std::size_t size) {
    return (size + note_alignment - 1) / note_alignment * note_alignment;
}

std::string hex(Bytes bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const std::byte byte : bytes) {
        text += digits[std::to_integer<std::size_t>(byte >> 4U)];
        text += digits[std::to_integer<std::size_t>(byte & std::byte{0xF})];
    }
    return text;
}

std::string build_id_in(Bytes notes) {
    while (notes.size() >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) head;
        std::memcpy(&head, notes.data(), sizeof head);
        notes = notes.subspan(sizeof head);
        const std::size_t name_size = padded(head.n_namesz);
        const std::size_t size = name_size + padded(head.n_descsz);
        if (size > notes.size()) break;
        const std::string_view owner(reinterpret_cast<const char*>(notes.data()), head.n_namesz);
        if (head.n_type == NT_GNU_BUILD_ID && owner == build_id_owner)
            return hex(notes.subspan(name_size, head.n_descsz));
        notes = notes.subspan(size);
    }
    return {};
}

/// Called with the program itself before its libraries; a result other than 0 ends the walk.
int read_first(dl_phdr_info* object, std::size_t, void* found) {
    for (const ElfW(Phdr) & part : std::span(object->dlpi_phdr, object->dlpi_phnum)) {
        if (part.p_type != PT_NOTE) continue;
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the loader gives addresses as numbers
        const auto* begin = reinterpret_cast<const std::byte*>(object->dlpi_addr + part.p_vaddr);
        std::string id = build_id_in({begin, part.p_memsz});
        if (!id.empty()) *static_cast<std::string*>(found) = std::move(id);
    }
    return 1;
}

}  // namespace

std::string program_id() {
    std::string id;
    dl_iterate_phdr(read_first, &id);
    return id;
}

}  // namespace handrail
