package mx.iecm.informe.datos;

import mx.iecm.informe.modelo.Bloque;

/** Un bloque de la narrativa como datos: qué es, qué dice y su nota. */
record BloqueEnDatos(String tipo, String texto, String nota) {

  static BloqueEnDatos de(Bloque bloque) {
    if (bloque instanceof Bloque.Parrafo p) {
      return new BloqueEnDatos("párrafo", p.texto().escrito(), p.nota().escrito());
    }
    if (bloque instanceof Bloque.Vineta v) {
      return new BloqueEnDatos("viñeta", v.texto().escrito(), v.nota().escrito());
    }
    if (bloque instanceof Bloque.Numerado n) {
      return new BloqueEnDatos("numerado", n.texto().escrito(), n.nota().escrito());
    }
    if (bloque instanceof Bloque.Subtitulo s) {
      return new BloqueEnDatos("subtítulo", s.texto().escrito(), s.nota().escrito());
    }
    if (bloque instanceof Bloque.LugarDeTabla t) {
      return new BloqueEnDatos("tabla", t.tabla(), "");
    }
    if (bloque instanceof Bloque.Imagen i) {
      return new BloqueEnDatos("imagen", i.descripcion(), "");
    }
    throw new AssertionError(bloque);
  }
}
