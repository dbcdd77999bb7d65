//! Reads what postcard wrote, from bytes that are known to be whole.
//!
//! Format: numbers of more than a byte as varints (signed ones zigzag), text and lists with their length before
//! them, an option as 0 or 1, a variant by its position, structs as their fields.

use std::fmt::{self, Display};

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, SeqAccess, VariantAccess, Visitor,
};

/// Where the reading is. Behind the end there are zeros.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(rest: &'a [u8]) -> Self {
        Reader { rest }
    }

    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((first, rest)) => {
                self.rest = rest;
                *first
            }
            None => 0,
        }
    }

    #[inline(never)]
    fn varint(&mut self) -> u64 {
        self.wide() as u64
    }

    #[inline(never)]
    fn wide(&mut self) -> u128 {
        let mut value = 0;
        for group in 0..19 {
            let byte = self.byte();
            value |= u128::from(byte & 0x7f) << (7 * group);
            if byte < 0x80 {
                break;
            }
        }
        value
    }

    #[inline(never)]
    fn signed(&mut self) -> i64 {
        let value = self.varint();
        (value >> 1) as i64 ^ -((value & 1) as i64)
    }

    #[inline(never)]
    fn text(&mut self) -> &'a str {
        let length = (self.varint() as usize).min(self.rest.len());
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        std::str::from_utf8(text).unwrap_or_default()
    }
}

/// What cannot happen while reading. A value of it does not exist, so the compiler leaves out what would follow.
#[derive(Debug)]
pub enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl serde::de::Error for Never {
    fn custom<T: Display>(_: T) -> Self {
        unreachable!("bytes with the right checksum were written from a value of this type")
    }
}

/// Reads one kind of number.
macro_rules! number {
    ($($method:ident $visit:ident $read:ident $as:ty,)*) => {
        $(fn $method<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
            visitor.$visit(self.$read() as $as)
        })*
    };
}

impl<'a> Deserializer<'a> for &mut Reader<'a> {
    type Error = Never;

    number! {
        deserialize_u8 visit_u8 byte u8,
        deserialize_i8 visit_i8 byte i8,
        deserialize_u16 visit_u16 varint u16,
        deserialize_u32 visit_u32 varint u32,
        deserialize_u64 visit_u64 varint u64,
        deserialize_i16 visit_i16 signed i16,
        deserialize_i32 visit_i32 signed i32,
        deserialize_i64 visit_i64 signed i64,
        deserialize_u128 visit_u128 wide u128,
    }

    fn deserialize_i128<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        let value = self.wide();
        visitor.visit_i128((value >> 1) as i128 ^ -((value & 1) as i128))
    }

    fn deserialize_bool<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.byte() != 0)
    }

    fn deserialize_str<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_borrowed_str(self.text())
    }

    fn deserialize_string<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.byte() == 0 { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'a>>(self, _: &'static str, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'a>>(self, visitor: V) -> Result<V::Value, Never> {
        // No list is longer than the bytes that hold it.
        let left = (self.varint() as usize).min(self.rest.len());
        visitor.visit_seq(Several { reader: self, left })
    }

    fn deserialize_tuple<V: Visitor<'a>>(self, left: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Several { reader: self, left })
    }

    fn deserialize_tuple_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Never> {
        self.deserialize_tuple(left, visitor)
    }

    fn deserialize_struct<V: Visitor<'a>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        self.deserialize_tuple(fields.len(), visitor)
    }

    fn deserialize_enum<V: Visitor<'a>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_enum(self)
    }

    serde::forward_to_deserialize_any! {
    <W: Visitor<'a>>
    f32 f64 char bytes byte_buf map identifier ignored_any }

    fn deserialize_any<V: Visitor<'a>>(self, _: V) -> Result<V::Value, Never> {
        unreachable!("no type of ours holds such a thing")
    }
}

/// The items of a list, or the fields of a struct.
struct Several<'r, 'a> {
    reader: &'r mut Reader<'a>,
    left: usize,
}

impl<'a> SeqAccess<'a> for Several<'_, 'a> {
    type Error = Never;

    fn next_element_seed<S: DeserializeSeed<'a>>(&mut self, seed: S) -> Result<Option<S::Value>, Never> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(&mut *self.reader).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.left)
    }
}

impl<'a> EnumAccess<'a> for &mut Reader<'a> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<(S::Value, Self), Never> {
        let position = self.varint() as u32;
        Ok((seed.deserialize(position.into_deserializer())?, self))
    }
}

impl<'a> VariantAccess<'a> for &mut Reader<'a> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'a>>(self, seed: S) -> Result<S::Value, Never> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'a>>(self, length: usize, visitor: V) -> Result<V::Value, Never> {
        self.deserialize_tuple(length, visitor)
    }

    fn struct_variant<V: Visitor<'a>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        self.deserialize_tuple(fields.len(), visitor)
    }
}
