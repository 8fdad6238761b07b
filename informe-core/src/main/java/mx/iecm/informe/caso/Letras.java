package mx.iecm.informe.caso;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Las letras de un archivo de texto, lo haya guardado quien lo haya guardado. */
final class Letras {

  private static final Charset DE_EXCEL = Charset.forName("windows-1252");
  private static final String MARCA = "\uFEFF";

  private Letras() {}

  /** UTF-8 si lo es; si no, la página de códigos con que Excel guarda un CSV en español. */
  static String de(byte[] bytes) {
    String texto;
    try {
      texto = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      texto = new String(bytes, DE_EXCEL);
    }
    return texto.startsWith(MARCA) ? texto.substring(MARCA.length()) : texto;
  }
}
