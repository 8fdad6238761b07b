package mx.iecm.informe.documento;

/** Los estilos que la plantilla debe tener, por su id; el código nunca da formato por su cuenta. */
enum Estilo {
  TITULO_1("Heading1"),
  TITULO_2("Heading2"),
  TITULO_3("Heading3"),
  TITULO_4("Heading4"),
  CUERPO("BodyText"),
  VINETA("ListBullet"),
  NUMERADO("ListNumber"),
  SUBTITULO("SubtituloDeLinea"),
  SESION_DE_ACUERDOS("AcuerdoSesion"),
  PENDIENTE("Pendiente"),
  PENDIENTE_SECUNDARIO("PendienteSecundario"),
  ROTULO("RotuloDeTabla"),
  CELDA("Celda"),
  CELDA_ENCABEZADO("CeldaEncabezado"),
  CELDA_CENTRADA("CeldaCentrada"),
  NOTA_DE_TABLA("NotaDeTabla"),
  IMAGEN("Imagen"),
  INDICE_1("TOC1"),
  INDICE_2("TOC2"),
  NOTA_AL_PIE("FootnoteText"),
  LLAMADA("FootnoteReference"),
  ENLACE("Hyperlink"),
  TITULO_DE_AVISO("TituloAviso"),
  AVISO("AvisoBorrador"),
  TABLA("TablaInforme");

  private final String id;

  Estilo(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** El del título de ese nivel, de 1 a 4. */
  static Estilo titulo(int nivel) {
    return values()[nivel - 1];
  }
}
