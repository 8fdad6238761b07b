package mx.iecm.informe.almacen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.UUID;

/** Donde se guardan los bytes, en la base y en trozos: nunca están enteros en memoria. */
@ApplicationScoped
public class Almacen {

  private static final int TROZO = 1 << 18;

  @PersistenceContext EntityManager em;

  /**
   * Guarda un flujo hasta su fin, dentro de la transacción de quien llama.
   *
   * @throws IOException si el flujo no se puede leer
   */
  @Transactional(TxType.MANDATORY)
  public Archivo guardar(InputStream flujo) throws IOException {
    var sha = sha256();
    var archivo = new Archivo(UUID.randomUUID());
    em.persist(archivo);
    em.flush();
    long tamano = 0;
    int orden = 0;
    for (byte[] b = flujo.readNBytes(TROZO); b.length > 0; b = flujo.readNBytes(TROZO)) {
      var trozo = new Trozo(archivo.id(), orden++, b);
      em.persist(trozo);
      em.flush();
      em.detach(trozo);
      sha.update(b);
      tamano += b.length;
    }
    archivo.terminar(HexFormat.of().formatHex(sha.digest()), tamano);
    return archivo;
  }

  /** Los bytes de un archivo. Se van pidiendo a la base conforme se leen. */
  @SuppressWarnings("JdkObsolete") // SequenceInputStream no sabe de otra cosa
  public InputStream abrir(UUID archivo) {
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          private int orden;
          private byte[] siguiente = trozo(archivo, 0);

          @Override
          public boolean hasMoreElements() {
            return siguiente.length > 0;
          }

          @Override
          public InputStream nextElement() {
            if (siguiente.length == 0) {
              throw new NoSuchElementException();
            }
            var este = new ByteArrayInputStream(siguiente);
            siguiente = trozo(archivo, ++orden);
            return este;
          }
        });
  }

  private byte[] trozo(UUID archivo, int orden) {
    Trozo trozo = em.find(Trozo.class, new Trozo.Clave(archivo, orden));
    return trozo == null ? new byte[0] : trozo.bytes();
  }

  /** El SHA-256 de unos bytes, en hexadecimal minúscula. */
  public static String huella(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("todo JDK trae SHA-256", e);
    }
  }
}
